/**
 * E-mail: letters of what happened, each made once and sent once, to those whom it concerns.
 *
 * <p>Reminders use it. No request enters here. A clock makes letters of new events, has each sent, and makes the daily digest of
 * the Secretariat. A letter has no address, no text of an answer, nothing of a child and no organisation's name.
 *
 * <p>It is one feature, because whom a letter concerns, what it says and how it is sent meet in its row.
 */
@NullMarked
package org.lanzarote.monitoring.notice.mail;

import org.jspecify.annotations.NullMarked;
