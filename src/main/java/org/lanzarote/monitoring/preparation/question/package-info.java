/**
 * What a question asks and when, and whether an answer fits it: rules alone, without a database.
 *
 * <p>The questionnaire, replies, stakeholders and the printed form use it; no request enters here. It is one feature,
 * because each kind of question is checked, shown, described as a schema and compared by the same few types.
 */
@NullMarked
package org.lanzarote.monitoring.preparation.question;

import org.jspecify.annotations.NullMarked;
