/** Faces and signs with a plain meaning; all others are passed over. Emoticons beside them. */
export const GLAD = [
  ...'😍🥰😘😻❤🧡💛💚💙💜🖤🤎💕💖💗💞💘💓♥😊☺🙂😀😃😄😁😆🤩🥳👍👌💪🔥⭐🌟🎉🎊🙌😋🤤💯✨🤗👏🙏😎🏆🥇😇🤘',
  ':)',
  ':-)',
  ':d',
  ':-d',
  ';)',
  '<3',
  '=)',
  'xd',
  '(:',
  '^_^',
];
export const UNHAPPY = [
  ...'😡🤬😠👎😤😒😞😔😢😭😩😫🤮🤢💩😣😖😟☹🙁😕😰😱🖕😑😐🤦💔😪😓😥😬😾',
  ':(',
  ':-(',
  ':/',
  ':-/',
  ":'(",
  '=(',
  'd:',
  '>:(',
  '</3',
  ':|',
];
/** Beside anything pleasant these say the opposite. */
export const IRONIC = [...'🙄🙃😏🤡🤷'];
