/**
 * The whole report as one document that is read, printed and cited: JSON, a page, a file, and Akoma Ntoso for machines.
 *
 * <p>No other room uses it. Requests enter at {@code /rounds/{round}/report/document}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.document;

import org.jspecify.annotations.NullMarked;
