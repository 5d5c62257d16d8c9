/** The beacon: a lamp with two beams on a tower. */
export const Logo = () => (
  <svg viewBox="0 0 32 32" className="size-8 shrink-0" aria-hidden>
    <path
      className="stroke-amber-fill"
      strokeWidth="2.4"
      strokeLinecap="round"
      d="M12.5 8.5 3 5.5M12.5 10.5 3 13.5M19.5 8.5 29 5.5M19.5 10.5 29 13.5"
    />
    <circle className="fill-amber-fill" cx="16" cy="9.5" r="3" />
    <path className="fill-sea" d="M16 2.5 19.5 5.5h-7zM13 14h6l2 15.5H11z" />
  </svg>
)
