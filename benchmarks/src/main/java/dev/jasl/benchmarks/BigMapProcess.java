package dev.jasl.benchmarks;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * {@link BigMap} as a process of its own, cold: prints the rows, the time since the process began, the most heap that was in use after a
 * collection, and the most memory that was resident.
 *
 * <p>Takes a folder, the number of rows, and perhaps {@code prepare}, to write the file only.
 */
public final class BigMapProcess {
  private static final AtomicLong KEPT = new AtomicLong();
  private static final Path STATUS = Path.of("/proc/self/status");

  private BigMapProcess() {}

  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int rows = Integer.parseInt(arguments[1]);
    if (arguments.length > 2) {
      Rows.write(folder, rows);
      return;
    }
    ManagementFactory.getGarbageCollectorMXBeans().forEach(BigMapProcess::watch);
    new BigMap(folder, rows).run();
    System.out.printf(
        Locale.ROOT,
        "%,9d rows %8.2f s %6d MiB of heap kept %6d MiB resident%n",
        rows,
        ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0,
        KEPT.get() >> 20,
        resident());
  }

  private static void watch(GarbageCollectorMXBean collector) {
    ((NotificationEmitter) collector)
        .addNotificationListener(
            (notification, self) -> KEPT.accumulateAndGet(
                used(GarbageCollectionNotificationInfo.from(
                    (CompositeData) notification.getUserData())),
                Math::max),
            null,
            null);
  }

  private static long used(GarbageCollectionNotificationInfo collection) {
    return collection.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
        .filter(pool -> pool.getKey().matches(".*(Eden|Survivor|Old|Tenured).*"))
        .map(Map.Entry::getValue)
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }

  /** In MiB; 0 where the system does not say. */
  private static long resident() throws IOException {
    if (!Files.exists(STATUS)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(STATUS)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .sum();
    }
  }
}
