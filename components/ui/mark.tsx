/**
 * The product's mark: a shop's awning over a speech bubble that says "understood". The
 * shapes are those of `public/icon/icon.svg`; its two colours stand on every theme.
 */
export function Mark({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path fill="#11786f" d="M2 6h28v16a4 4 0 0 1-4 4H16l-6 6v-6H6a4 4 0 0 1-4-4z" />
      <path
        fill="#f2b441"
        d="M4 0h24l4 6a4 4 0 0 1-8 0 4 4 0 0 1-8 0 4 4 0 0 1-8 0 4 4 0 0 1-8 0z"
      />
      <path
        fill="none"
        stroke="#fffcf6"
        strokeWidth="3.8"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="M10 17.5l4.5 4.5 7.5-7.5"
      />
    </svg>
  );
}
