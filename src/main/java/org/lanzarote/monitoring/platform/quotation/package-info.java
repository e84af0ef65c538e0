/**
 * Words quoted from a source of several fields: found exactly where they stand, with what stands around them, and followed
 * into a later state of the source. It knows no record and no database.
 *
 * <p>The room citation uses it when a text is written, and analysis.evidence when a source has changed. No request enters
 * here.
 */
@NullMarked
package org.lanzarote.monitoring.platform.quotation;

import org.jspecify.annotations.NullMarked;
