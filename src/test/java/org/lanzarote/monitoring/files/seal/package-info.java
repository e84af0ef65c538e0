/** Tests of what makes a submission verifiable. */
@NullMarked
package org.lanzarote.monitoring.files.seal;

import org.jspecify.annotations.NullMarked;
