/** Disclosures of abuse: the safeguarding officer's queue, what was done about each, and erasure by destroying keys. */
@NullMarked
package org.lanzarote.monitoring.children.disclosure;

import org.jspecify.annotations.NullMarked;
