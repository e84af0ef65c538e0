@NullMarked
package org.lanzarote.monitoring.files.document;

import org.jspecify.annotations.NullMarked;
