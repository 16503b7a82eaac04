// The linter has no rule for "time is an argument": `new Date()` and `Date.now()`, but not `new Date(x)`.
const message = "Time is an argument: take `now` from the context.";

const readsTheClock = {
  create: (context) => ({
    NewExpression(node) {
      if (isDate(node.callee) && node.arguments.length === 0) context.report({ node, message });
    },
    CallExpression(node) {
      const { callee } = node;
      const asksNow =
        callee.type === "MemberExpression" &&
        isDate(callee.object) &&
        callee.property.name === "now";
      if (isDate(callee) || asksNow) context.report({ node, message });
    },
  }),
};

function isDate(node) {
  return node.type === "Identifier" && node.name === "Date";
}

export default { meta: { name: "clock" }, rules: { "no-reading": readsTheClock } };
