/**
 * What a reader with an account reads again, kept for this reader for as long as the database has nothing newer.
 *
 * <p>Later rooms mark their lists with {@link KeptForReader}. A request enters at {@link KeptReading}, after the fence has
 * told PostgreSQL who asks and has asked for the standing of the account, and inside the trail: what was restricted when it
 * was read is entered as often as it is given. Whether it still holds is told by the name of a {@link
 * ShownState}: mostly those of what is public and of drafts; what is stored for the public goes by the first alone.
 */
@NullMarked
package org.lanzarote.monitoring.platform.kept;

import org.jspecify.annotations.NullMarked;
