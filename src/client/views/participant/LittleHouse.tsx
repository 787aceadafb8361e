/** The house of the picture in a few shapes, on the ground of the page: for the moments in which there is nothing to do. */
export function LittleHouse({ lit }: { lit: boolean }) {
  return (
    <svg
      className="participant-calm__house"
      viewBox="30 0 200 142"
      width="200"
      height="142"
      aria-hidden="true"
      focusable="false"
    >
      {/* the ground, the outline of the dream, chimney and smoke */}
      <path d="M40 140q60-8 128-7l50 7z" fill="#b88a5d" opacity=".5" />
      <g fill="none" stroke="#fff" strokeWidth="3" strokeLinecap="round">
        <path d="M60 53 120 9l62 44" strokeDasharray="1 7" />
        <path d="M101 19q-4-4 1-8t-1-8" opacity=".8" />
      </g>
      <path d="M96 52V32h9v14z" fill="#96402c" />
      {/* wall and roof, half of it still in beams */}
      <path d="M78 64h84v66H78z" fill="#b5523b" />
      <path d="M78 64h30l8 66H78z" fill="#f8efe0" />
      <path d="M70 66 120 30v36z" fill="#446079" />
      {/* windows and door */}
      <path d="M86 72h25v20H86zM129 72h25v20h-25zM86 104h25v20H86z" fill={lit ? '#ffd27a' : '#8ea4b5'} />
      <path
        d="M98.5 72v20M141.5 72v20M98.5 104v20M86 82h25M129 82h25M86 114h25"
        stroke="#d9cdb8"
        strokeWidth="2"
      />
      <path d="M130 102h20v28h-20z" fill="#5e7d5b" />
      <circle cx="146" cy="117" r="1.8" fill="#ffd27a" />
      <path d="M76 97h88v4H76zM76 130h90v6H76z" fill="#d39a5b" />
      {/* beams and the scaffold */}
      <g fill="none" stroke="#d39a5b" strokeWidth="5" strokeLinecap="round">
        <path d="M120 30l50 36M132 40v26M145 49v17M157 58v8" />
        <path d="M52 46v92M66 46v92M48 74h24M48 104h24" stroke="#4f6d8a" strokeWidth="3.5" />
        <path d="M44 74h30M44 104h30" strokeWidth="4" />
      </g>
      {/* somebody on it, and two who greet each other */}
      <path d="M55 58q4-5 8 0z" fill="#ffd27a" />
      <circle cx="59" cy="60" r="3.2" fill="#6b4130" />
      <path d="M55.5 64h7l1 10h-9z" fill="#7c9a78" />
      <circle cx="186" cy="112" r="4" fill="#e0b48c" />
      <path d="M182 109q4-6 8 0z" fill="#ffd27a" />
      <path d="M181 118h10l2 19h-14z" fill="#4f6d8a" />
      <circle cx="201" cy="119" r="3.4" fill="#8a5a3c" />
      <path d="M197 124h8l2 13h-11z" fill="#b5523b" />
      <path d="M191 122l6 4" stroke="#e0b48c" strokeWidth="2.5" strokeLinecap="round" />
    </svg>
  );
}
