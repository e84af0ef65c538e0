/** Keeps files that hang on a record, whichever that is, and gives them out again; it lets none in that is not looked at. */
@NullMarked
package org.lanzarote.monitoring.files.attachment;

import org.jspecify.annotations.NullMarked;
