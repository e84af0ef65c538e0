/**
 * The whole report as one document that is read, printed and cited: JSON, a page, a file, and Akoma Ntoso for machines.
 *
 * <p>Other rooms ask it for the places of footnotes. Requests enter at {@code /rounds/{round}/report/document}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.document;

import org.jspecify.annotations.NullMarked;
