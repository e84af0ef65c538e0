/** A whole report in one document, in and out. */
@NullMarked
package org.lanzarote.monitoring.exchange;

import org.jspecify.annotations.NullMarked;
