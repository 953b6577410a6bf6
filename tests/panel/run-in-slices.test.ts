/** Heavy computing in slices: the same answer, progress on the way, and it can be stopped. */
import { runInSlices } from "../../panel/run-in-slices";

function sumTo(total: number) {
  let done = 0;
  let sum = 0;
  return {
    step(count: number) {
      for (const end = Math.min(total, done + count); done < end; ) sum += ++done;
      return done >= total;
    },
    progress: () => done / total,
    result: () => sum,
  };
}

test("the result is that of doing it all at once", async () => {
  await expect(runInSlices(sumTo(100_000))).resolves.toBe(5_000_050_000);
});

test("progress only goes forward, and ends at 1", async () => {
  const seen: number[] = [];
  await runInSlices(sumTo(100_000), { onProgress: (share) => seen.push(share) });
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen[seen.length - 1]).toBe(1);
});

test("once stopped there is no result, and no more work is done", async () => {
  const control = new AbortController();
  const task = sumTo(1e12);
  const running = runInSlices(task, { signal: control.signal, onProgress: () => control.abort() });
  await expect(running).resolves.toBeUndefined();
  expect(task.progress()).toBeLessThan(1);
});
