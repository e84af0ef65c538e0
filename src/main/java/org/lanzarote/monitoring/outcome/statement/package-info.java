/**
 * The editorial statements that factsheets are composed of: their texts, addressees and codes.
 *
 * <p>The rooms reportpackage and factsheet use it. Requests enter at {@code /rounds/{round}/report/statements}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.statement;

import org.jspecify.annotations.NullMarked;
