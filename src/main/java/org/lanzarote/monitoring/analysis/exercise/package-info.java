/**
 * Exercises in which several people code the Parties' answers without seeing each other, until they are compared, their
 * agreement is told and their disagreements are settled by a named person.
 *
 * <p>It is one feature: what is said of a unit is told in the unit, compared by the exercise and given to findings at its
 * end. No other room uses it. Requests enter at {@code /rounds/{round}/coding-exercises}.
 */
@NullMarked
package org.lanzarote.monitoring.analysis.exercise;

import org.jspecify.annotations.NullMarked;
