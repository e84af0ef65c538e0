/**
 * The work of facilitators and of the safeguarding officer: what children said, and nothing that tells who they are.
 */
@NullMarked
package org.lanzarote.monitoring.children;

import org.jspecify.annotations.NullMarked;
