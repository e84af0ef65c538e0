/** A whole report in one document, in and out. */
@NullMarked
package org.lanzarote.monitoring.outcome.reportpackage;

import org.jspecify.annotations.NullMarked;
