/**
 * Reads the configured keys, refuses those that are too weak, and signs with them.
 *
 * <p>The rooms paging and trail and, in children, the vault use it; the room startup asks it at the start. No request
 * enters here.
 */
@NullMarked
package org.lanzarote.monitoring.platform.secret;

import org.jspecify.annotations.NullMarked;
