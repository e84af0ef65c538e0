/** Tells what a file is by its content, and lets documents of text only pass; no database. */
@NullMarked
package org.lanzarote.monitoring.files.document;

import org.jspecify.annotations.NullMarked;
