/**
 * Texts that are stored only encrypted, each record's with a key of its own that can be destroyed.
 *
 * <p>The keys are kept in a database of their own. The rooms statement, disclosure and intake use it, and in notice the
 * room webhook, for secrets. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.children.vault;

import org.jspecify.annotations.NullMarked;
