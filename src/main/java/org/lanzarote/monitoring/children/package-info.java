/**
 * The work of facilitators and of the safeguarding officer: what children said, and nothing that tells who they are.
 * Its rooms, each using those before it: vault, screening, session, statement, disclosure, intake, extract and figures.
 */
@NullMarked
package org.lanzarote.monitoring.children;

import org.jspecify.annotations.NullMarked;
