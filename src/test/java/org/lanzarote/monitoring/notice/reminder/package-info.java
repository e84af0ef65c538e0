/** Tests of reminders: whom they reach, and that nobody is reminded twice. */
@NullMarked
package org.lanzarote.monitoring.notice.reminder;

import org.jspecify.annotations.NullMarked;
