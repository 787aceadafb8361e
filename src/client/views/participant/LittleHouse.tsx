/** The house of the picture in a dozen shapes: for the moments in which there is nothing to do. */
export function LittleHouse({ lit }: { lit: boolean }) {
  const window = lit ? '#ffd27a' : '#8ea4b5';
  return (
    <svg viewBox="0 0 240 150" width="240" height="150" aria-hidden="true" focusable="false">
      <path d="M0 126q60-14 120-10t120 2v32H0z" fill="#7c9a78" />
      <path d="M8 136q60-12 112-9t112 1l8 22H0z" fill="#e5c49d" />
      <path
        d="M60 62 120 18l62 44"
        fill="none"
        stroke="#fff"
        strokeWidth="3"
        strokeDasharray="1 7"
        strokeLinecap="round"
        transform="translate(0 -9)"
      />
      <path d="M78 64h84v66H78z" fill="#b5523b" />
      <path d="M78 64h30l8 66H78z" fill="#f8efe0" />
      <path d="M70 66 120 30v36z" fill="#446079" />
      <path
        d="M120 30l50 36M132 40v26M145 49v17M157 58v8"
        fill="none"
        stroke="#d39a5b"
        strokeWidth="5"
        strokeLinecap="round"
      />
      <path d="M86 72h25v20H86zM129 72h25v20h-25zM86 104h25v20H86z" fill={window} />
      <path
        d="M98.500 72v20M141.500 72v20M98.500 104v20M86 82h25M129 82h25M86 114h25"
        stroke="#d9cdb8"
        strokeWidth="2"
      />
      <path d="M130 102h20v28h-20z" fill="#5e7d5b" />
      <circle cx="146" cy="117" r="1.800" fill="#ffd27a" />
      <path d="M76 97h88v4H76zM76 130h90v6H76z" fill="#d39a5b" />
      <path
        d="M52 46v90M66 46v90M48 74h24M48 104h24"
        stroke="#4f6d8a"
        strokeWidth="3.500"
        strokeLinecap="round"
      />
      <path d="M44 74h30M44 104h30" stroke="#d39a5b" strokeWidth="4" strokeLinecap="round" />
      <path d="M55 58q4-5 8 0z" fill="#ffd27a" />
      <circle cx="59" cy="60" r="3.200" fill="#6b4130" />
      <path d="M55.500 64h7l1 10h-9z" fill="#7c9a78" />
      <ellipse cx="168" cy="137" rx="7" ry="2.500" fill="#dfd8ca" />
      <ellipse cx="186" cy="134" rx="6" ry="2.200" fill="#dfd8ca" />
      <ellipse cx="202" cy="130" rx="5" ry="1.900" fill="#dfd8ca" />
      <ellipse cx="215" cy="126" rx="4" ry="1.500" fill="#dfd8ca" />
    </svg>
  );
}
