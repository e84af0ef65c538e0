/** Claims on words that are quoted and followed. */
@NullMarked
package org.lanzarote.monitoring.platform.quotation;

import org.jspecify.annotations.NullMarked;
