@NullMarked
package org.lanzarote.monitoring.attachment;

import org.jspecify.annotations.NullMarked;
