/**
 * The working copy of a Party's reply: its answers, their rules, its states, and its move to a newer questionnaire.
 *
 * <p>All later rooms of replies use it. Requests enter at {@code /rounds/{round}/replies/{party}/move},
 * {@code /supplement} and {@code /return}; the other paths of a reply belong to the later rooms. It is one feature, since
 * what may be done with an answer depends on the state of its reply, and the state on its answers.
 */
@NullMarked
package org.lanzarote.monitoring.replies.reply;

import org.jspecify.annotations.NullMarked;
