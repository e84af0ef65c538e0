/**
 * Sessions held with children: who reported each, and figures on the group; nothing that identifies a child.
 *
 * <p>The rooms statement, intake, extract and figures use it, and the feedback in outcome. No request enters here:
 * sessions come in through the room intake.
 */
@NullMarked
package org.lanzarote.monitoring.children.session;

import org.jspecify.annotations.NullMarked;
