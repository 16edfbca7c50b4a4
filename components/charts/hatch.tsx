/** Slanted lines as a fill: told from a full one without colour. Refer to it by `url(#id)`. */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className="dd-hatch-ground" width="5" height="5" />
      <rect className="dd-hatch-line" width="1.6" height="5" />
    </pattern>
  );
}
