/** Participation of children: sessions, what was said in them, disclosures of abuse; nothing that identifies a child. */
@NullMarked
package org.lanzarote.monitoring.children.statement;

import org.jspecify.annotations.NullMarked;
