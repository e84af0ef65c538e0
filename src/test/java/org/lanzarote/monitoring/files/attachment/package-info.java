@NullMarked
package org.lanzarote.monitoring.files.attachment;

import org.jspecify.annotations.NullMarked;
