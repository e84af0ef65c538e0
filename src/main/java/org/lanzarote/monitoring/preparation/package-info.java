/**
 * The work of the Secretariat and the Committee until a round is launched. Its rooms, each using those before it:
 * round, question, questionnaire and print.
 */
@NullMarked
package org.lanzarote.monitoring.preparation;

import org.jspecify.annotations.NullMarked;
