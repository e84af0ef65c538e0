/**
 * What each reader sees of a reply: its Party the working copy, others what was submitted or published.
 *
 * <p>The rooms answer, overview and bulk use it. Requests enter at {@code /rounds/{round}/replies/{party}},
 * {@code /submit}, {@code /submissions} and {@code /attachments}.
 *
 * <p>It is one feature, since JSON and pages show each reader the same.
 */
@NullMarked
package org.lanzarote.monitoring.replies.reading;

import org.jspecify.annotations.NullMarked;
