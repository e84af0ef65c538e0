/** Writes copies of documents that name nobody outside their visible text, and finds names in documents; no database. */
@NullMarked
package org.lanzarote.monitoring.files.nameless;

import org.jspecify.annotations.NullMarked;
