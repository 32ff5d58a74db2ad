namespace Musnad.Evaluation.Scoring;

/// <summary>One-to-one assignment of rows to columns with the largest sum of weights (Hungarian method).</summary>
internal static class Assignment
{
    public static IReadOnlyList<(int Row, int Column)> Best(double[][] weights)
    {
        int rows = weights.Length;
        int columns = rows == 0 ? 0 : weights[0].Length;
        if (rows == 0 || columns == 0)
        {
            return [];
        }

        int size = Math.Max(rows, columns);
        double Cost(int row, int column) => -(row < rows && column < columns ? weights[row][column] : 0.0);

        // Row and column 0 are the free ones; rows[j] is the row that column j holds.
        var rowPotential = new double[size + 1];
        var columnPotential = new double[size + 1];
        var rowOf = new int[size + 1];
        var way = new int[size + 1];
        for (int row = 1; row <= size; row++)
        {
            rowOf[0] = row;
            int column = 0;
            var low = new double[size + 1];
            Array.Fill(low, double.PositiveInfinity);
            var used = new bool[size + 1];
            do
            {
                used[column] = true;
                column = Step(column, low, used);
            }
            while (rowOf[column] != 0);

            while (column != 0)
            {
                rowOf[column] = rowOf[way[column]];
                column = way[column];
            }
        }

        return
        [
            .. from column in Enumerable.Range(1, size)
               where rowOf[column] - 1 < rows && column - 1 < columns
               select (rowOf[column] - 1, column - 1),
        ];

        int Step(int column, double[] low, bool[] used)
        {
            int row = rowOf[column];
            double delta = double.PositiveInfinity;
            int next = 0;
            for (int j = 1; j <= size; j++)
            {
                if (used[j])
                {
                    continue;
                }

                double cost = Cost(row - 1, j - 1) - rowPotential[row] - columnPotential[j];
                if (cost < low[j])
                {
                    low[j] = cost;
                    way[j] = column;
                }

                if (low[j] < delta)
                {
                    delta = low[j];
                    next = j;
                }
            }

            for (int j = 0; j <= size; j++)
            {
                if (used[j])
                {
                    rowPotential[rowOf[j]] += delta;
                    columnPotential[j] -= delta;
                }
                else
                {
                    low[j] -= delta;
                }
            }

            return next;
        }
    }
}
