/** Tests of the package of a whole reply. */
@NullMarked
package org.lanzarote.monitoring.dossier;

import org.jspecify.annotations.NullMarked;
