/**
 * What cites a given record: the rooms with texts tell which of their records hold them.
 *
 * <p>Rooms whose records change their keys or are taken away ask here. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.platform.citing;

import org.jspecify.annotations.NullMarked;
