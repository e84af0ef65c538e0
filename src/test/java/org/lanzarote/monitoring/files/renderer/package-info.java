/** Tests of what documents are printed as. */
@NullMarked
package org.lanzarote.monitoring.files.renderer;

import org.jspecify.annotations.NullMarked;
