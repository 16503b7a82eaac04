import { useParams } from "wouter";
import { Create } from "./create.tsx";
import { Edit } from "./edit.tsx";
import "./draft.css";

/** A nomination being written: a new one, or one that is at its unit. */
export default function DraftPage() {
  const { id } = useParams<{ id?: string }>();
  return id ? <Edit key={id} id={id} /> : <Create />;
}
