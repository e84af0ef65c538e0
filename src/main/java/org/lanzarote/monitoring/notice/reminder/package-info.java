/**
 * Reminders: Parties that have not submitted their reply are told so, some days before the limit that is in force for them.
 *
 * <p>Requests enter at {@code /rounds/{round}/reminders}, where the Secretariat plans them and sees whom they reach. A clock
 * posts them through {@code notice.mail}. A Party whom none reaches is a task of the Secretariat.
 */
@NullMarked
package org.lanzarote.monitoring.notice.reminder;

import org.jspecify.annotations.NullMarked;
