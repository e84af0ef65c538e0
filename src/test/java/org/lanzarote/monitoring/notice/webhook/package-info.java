@NullMarked
package org.lanzarote.monitoring.notice.webhook;

import org.jspecify.annotations.NullMarked;
