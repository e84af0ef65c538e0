/**
 * A whole report with its findings and statements as one document, in and out.
 *
 * <p>No other room uses it. Requests enter at {@code /rounds/{round}/report/package}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.reportpackage;

import org.jspecify.annotations.NullMarked;
