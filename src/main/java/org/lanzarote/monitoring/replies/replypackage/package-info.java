/**
 * A whole reply as one ZIP, out and in again: answers, translations, attachments, and a manifest with their digests.
 *
 * <p>Equal replies give equal bytes, and loading a package twice changes nothing. No other room uses it. Requests enter
 * at {@code /rounds/{round}/replies/{party}/package}.
 */
@NullMarked
package org.lanzarote.monitoring.replies.replypackage;

import org.jspecify.annotations.NullMarked;
