"""Fills the sheet of a workbook in LibreOffice as a person would, and has LibreOffice save it.

Usage: fill-template.py <in.xlsx> <out.xlsx> <cells.json>; cells are [row, heading, kind, value].
"""

import json
import os
import subprocess
import sys
import tempfile
import time
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(pipe, office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    while office.poll() is None:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.2)
    raise SystemExit("soffice ended before it could be reached")


def column_of(sheet, heading):
    for column in range(200):
        text = sheet.getCellByPosition(column, 4).String.replace("(*)", "").strip()
        if text == heading:
            return column
    raise SystemExit(f"no column {heading}")


def fill(document, cells):
    sheet = document.Sheets.getByName("Danh sách")
    for row, heading, kind, value in cells:
        cell = sheet.getCellByPosition(column_of(sheet, heading), row - 1)
        if kind == "text":
            cell.String = value
        else:
            # As if it were typed: numbers, days in ISO form, formulas.
            cell.Formula = value


def main(source, target, cells):
    with tempfile.TemporaryDirectory() as profile:
        pipe = f"bangvang{os.getpid()}"
        office = subprocess.Popen(
            [
                "soffice",
                "--headless",
                "--norestore",
                f"-env:UserInstallation=file://{profile}",
                f"--accept=pipe,name={pipe};urp;",
            ]
        )
        try:
            context = connect(pipe, office)
            desktop = context.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", context
            )
            document = desktop.loadComponentFromURL(
                uno.systemPathToFileUrl(source), "_blank", 0, (prop("Hidden", True),)
            )
            fill(document, cells)
            document.storeToURL(
                uno.systemPathToFileUrl(target), (prop("FilterName", "Calc MS Excel 2007 XML"),)
            )
            document.close(True)
            desktop.terminate()
            office.wait(60)
        finally:
            if office.poll() is None:
                office.kill()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], json.load(open(sys.argv[3], encoding="utf-8")))
