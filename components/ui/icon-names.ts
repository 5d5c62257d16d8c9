/** The lucide icons in `public/icons.svg`. Add a name, then run `node components/ui/icon-sprite.ts`. */
export const iconNames = [
  'archive', 'arrow-down', 'arrow-left', 'arrow-right', 'arrow-up', 'arrow-up-down', 'award', 'ban', 'bell', 'book-open',
  'briefcase', 'building-complex', 'calendar', 'calendar-check', 'calendar-clock', 'calendar-days', 'chart-column', 'chart-line',
  'check', 'chevron-down', 'chevron-left', 'chevron-right', 'chevron-up', 'circle', 'circle-exclamation-point', 'circle-check',
  'circle-dashed', 'circle-dot', 'circle-play', 'circle-question-mark', 'circle-user-round', 'circle-x',
  'clipboard-list', 'clock', 'coffee', 'compass', 'copy', 'download', 'ear', 'ellipsis', 'external-link', 'eye', 'eye-off',
  'file-spreadsheet', 'file-text', 'flag', 'footprints', 'funnel', 'git-compare', 'globe', 'graduation-cap', 'grip-vertical',
  'hand-heart', 'handshake', 'heart-handshake', 'heart-pulse', 'rotate-ccw-clock', 'hourglass', 'house', 'inbox', 'info', 'key-round',
  'landmark', 'languages', 'layout-dashboard', 'lightbulb', 'link', 'list', 'list-checks', 'list-todo', 'lock', 'lock-open',
  'log-in', 'log-out', 'mail', 'map', 'map-pin', 'megaphone', 'menu', 'message-circle', 'message-square-text', 'minus',
  'monitor', 'moon', 'network', 'octagon-x', 'panel-top', 'pencil', 'phone', 'phone-missed', 'play', 'plus', 'printer', 'quote',
  'refresh-cw', 'rotate-ccw', 'route', 'save', 'scale', 'search', 'send', 'settings', 'share-2', 'shield-check', 'sliders-horizontal',
  'face-slightly-smiling', 'sprout', 'square-check', 'star', 'sun', 'sun-moon', 'table', 'table-2', 'tag', 'target', 'thumbs-up', 'timer', 'trash',
  'trending-up', 'triangle-exclamation-point', 'undo-2', 'upload', 'user', 'user-check', 'user-plus', 'user-x', 'users', 'users-round',
  'vote', 'wallet', 'waypoints', 'wrench', 'x',
] as const

export type IconName = (typeof iconNames)[number]
