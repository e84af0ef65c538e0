/**
 * A whole round, from its theme to its factsheets, as all who take part walk it through HTTP. {@code WholeRoundTest} is its
 * one test; each other class is an act of it, and each method of an act a step, whose name is the claim. The number before a
 * step is that of the finding which the step keeps from coming back.
 */
@NullMarked
package org.lanzarote.monitoring.wholeround;

import org.jspecify.annotations.NullMarked;
