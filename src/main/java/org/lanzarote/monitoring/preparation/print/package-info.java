/**
 * The questionnaire as a form to read, print and fill in by hand, in English or French.
 *
 * <p>The workbook takes its wording from here. No request enters here: the address of a version of the questionnaire
 * answers with this form to whoever accepts HTML.
 */
@NullMarked
package org.lanzarote.monitoring.preparation.print;

import org.jspecify.annotations.NullMarked;
