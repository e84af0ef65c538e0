/** Texts that are stored only encrypted, each record with a key of its own that can be destroyed. */
@NullMarked
package org.lanzarote.monitoring.children.vault;

import org.jspecify.annotations.NullMarked;
