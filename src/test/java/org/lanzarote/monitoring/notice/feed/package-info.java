@NullMarked
package org.lanzarote.monitoring.notice.feed;

import org.jspecify.annotations.NullMarked;
